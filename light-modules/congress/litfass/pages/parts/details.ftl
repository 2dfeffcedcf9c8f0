<#ftl output_format="HTML">
<#-- What an item says beside its title. -->
<#import "model.ftl" as m>

<#macro clock iso><time datetime="${m.machine(iso)}">${m.clock(iso)}</time></#macro>

<#macro time x>
<#if x.end??><@clock x.start/> – <@clock x.end/><#elseif x.openEnded!false>${text("page.time.from")} <@clock x.start/><#else><@clock x.start/></#if> ${text("page.time.oclock")}
</#macro>

<#macro badges x>
<#local changed = (x.status!"") == "changed">
<#if x.formatLabel?? || changed || m.isCancelled(x)>
<p class="badges">
<#if m.isCancelled(x)><strong class="badge badge--off">${text("page.cancelled")}</strong></#if>
<#if changed><strong class="badge badge--open">${text("page.changed")}</strong></#if>
<#if x.formatLabel??><span class="badge">${x.formatLabel}</span></#if>
</p>
</#if>
</#macro>

<#macro more x>
<#if x.description?has_content><div class="rich">${rich(x.description)}</div></#if>
<@speakers x/>
<@facts x/>
<@downloads x/>
</#macro>

<#macro speakers x>
<#local moderators = m.resolved(x.moderators![])>
<#list m.speakerLines(m.resolved(x.speakers![]), x.speakersAffiliation!"") as line><@person line/></#list>
<#list m.speakerLines(moderators)>
<p class="speaker__role">${text("page.moderation")}</p>
<#items as line><@person line/></#items>
</#list>
<#local status = x.speakersStatus!"none" note = x.speakersNote!"">
<#if ["tba", "partial"]?seq_contains(status)>
<p class="open"><#if !note?has_content>${text("page.speakers." + status)}<#elseif note?ends_with(".")>${note}<#else>${text("page.speakers.note", note)}</#if></p>
<#elseif note?has_content>
<p class="speaker">${note}</p>
</#if>
</#macro>

<#macro person line>
<p class="speaker"><span class="speaker__name">${line.names}</span><#if line.affiliation?has_content><span class="speaker__bar"> |</span> <@m.unbroken line.affiliation/></#if></p>
</#macro>

<#macro facts x>
<#local facts = []>
<#if (x.venue.name)??><#local facts += [text("page.place", x.venue.name)]></#if>
<#if (x.room.name)??><#local facts += [text("page.room", x.room.name)]></#if>
<#if x.language?? && x.language != page.language><#local facts += [text("page.inLanguage", x.language)]></#if>
<#if x.capacity??><#local facts += [text("page.capacity", x.capacity?c)]></#if>
<#if x.registrationRequired!false><#local facts += [text("page.registrationRequired")]></#if>
<#if facts?size gt 0><p class="facts">${facts?join(" · ")}</p></#if>
</#macro>

<#macro downloads x>
<#local links = m.children(x.links!{})?filter(l -> m.isWeb(l.url!""))>
<#local files = m.resolved(x.attachments![])?filter(a -> a["@link"]??)>
<#if links?size + files?size gt 0>
<ul class="downloads">
<#list links as l><li><a href="${l.url}">${l.title!l.url}</a></li></#list>
<#list files as a><li><a href="${a["@link"]}">${(a.metadata.title)!(a.metadata.fileName)!a["@name"]}</a></li></#list>
</ul>
</#if>
</#macro>
