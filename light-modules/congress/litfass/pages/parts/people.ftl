<#ftl output_format="HTML">
<#-- Everyone who takes part, with the way to where they do. -->
<#import "model.ftl" as m>

<#function takesPart item id><#return (m.resolved(item.speakers![]) + m.resolved(item.moderators![]))?filter(p -> p["@id"] == id)?size gt 0></#function>

<#function appearances person>
  <#local result = [] id = person["@id"]>
  <#list m.days as d>
    <#if m.resolved(d.moderators![])?filter(p -> p["@id"] == id)?size gt 0>
      <#local result += [{"anchor": text("page.anchor.day", d?counter?c), "label": text("page.person.moderation", m.day(d.date))}]>
    </#if>
  </#list>
  <#list m.allSessions as s>
    <#if takesPart(s, id)><#local result += [{"anchor": s["@name"], "label": m.itemName(s)}]></#if>
    <#list m.workshopsOf(s) as w>
      <#if takesPart(w, id)><#local result += [{"anchor": w["@name"], "label": m.itemName(w)}]></#if>
    </#list>
  </#list>
  <#return result>
</#function>

<#assign everyone = [] places = {}>
<#list speakers.results as p>
  <#assign found = appearances(p)>
  <#if found?size gt 0><#assign everyone += [p] places += {p["@id"]: found}></#if>
</#list>

<#macro people>
<#local id = text("page.anchor.people")>
<#if everyone?size gt 0>
<section class="section" id="${id}" aria-labelledby="${id}-titel">
<h2 id="${id}-titel">${text("page.nav.people")}</h2>
<ul class="people">
<#list everyone as p><li id="person-${p["@name"]}"><@person p/></li></#list>
</ul>
</section>
</#if>
</#macro>

<#-- Portrait and biography need the consent of the person. -->
<#macro person p>
<#local agreed = p.consentToPublish!false>
<#if agreed && (p.portrait["@link"])??><img class="people__portrait" src="${p.portrait["@link"]}" alt="${p.portraitAlt!""}" width="96" height="96" loading="lazy"></#if>
<p class="people__name">${m.personName(p)}</p>
<#if m.affiliation(p)?has_content><p class="people__affiliation">${m.affiliation(p)}</p></#if>
<#if agreed && p.biography?has_content><div class="rich">${rich(p.biography)}</div></#if>
<#if agreed && p.portraitCredit?? && (p.portrait["@link"])??><p class="people__places">${text("page.picture.credit")} ${p.portraitCredit}</p></#if>
<p class="people__places">${text("page.person.appears")} <#list places[p["@id"]] as a><a href="${page.path}#${a.anchor}">${a.label}</a><#sep>, </#list></p>
</#macro>
