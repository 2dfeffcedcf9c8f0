<#ftl output_format="HTML">
<#-- Everyone who takes part, with the way to where they do. -->
<#import "model.ftl" as m>

<#function taking item><#return m.resolved(item.speakers![]) + m.resolved(item.moderators![])></#function>

<#-- Who appears where, in the order of the programme. -->
<#assign appearances = []>
<#list m.days as d>
  <#list m.resolved(d.moderators![]) as p>
    <#assign appearances += [{"person": p["@id"], "anchor": text("page.anchor.day", d?counter?c), "label": text("page.person.moderation", m.day(d.date))}]>
  </#list>
</#list>
<#list m.allSessions as s>
  <#list [s] + m.workshopsOf(s) as item>
    <#list taking(item) as p>
      <#assign appearances += [{"person": p["@id"], "anchor": item["@name"], "label": m.itemName(item)}]>
    </#list>
  </#list>
</#list>

<#function placesOf person><#return appearances?filter(a -> a.person == person["@id"])></#function>

<#-- Without a name to sort by, family name and given name stand for it. -->
<#function sorting p><#return p.sortName!([p.familyName!"", p.givenName!""]?join(", "))></#function>

<#assign everyone = ((speakers.results)![])?filter(p -> placesOf(p)?size gt 0)?map(p -> p + {"sorting": sorting(p)})?sort_by("sorting")>

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
<#if m.affiliation(p)?has_content><p class="people__affiliation"><@m.unbroken m.affiliation(p)/></p></#if>
<#if agreed && p.biography?has_content><div class="rich">${rich(p.biography)}</div></#if>
<#if agreed && p.portraitCredit?? && (p.portrait["@link"])??><p class="people__places">${text("page.picture.credit")} ${p.portraitCredit}</p></#if>
<p class="people__places">${text("page.person.appears")} <#list placesOf(p) as a><a href="${link(page.path)}#${a.anchor}">${a.label}</a><#sep>, </#list></p>
</#macro>
