<#ftl output_format="HTML">
<#import "model.ftl" as m>
<#import "filter.ftl" as f>
<#import "filterform.ftl" as form>
<#import "item.ftl" as item>

<#macro programme>
<#local id = text("page.anchor.programme")>
<section class="section programme" id="${id}" aria-labelledby="${id}-titel">
<h2 id="${id}-titel">${m.congress.programmeHeading!text("page.nav.programme")}</h2>
<@form.form/>
<div class="days"><#list m.days as day><@oneDay day day?counter/></#list></div>
</section>
</#macro>

<#macro oneDay day number>
<#local sessions = f.sessionsOn(day.date)>
<#if sessions?size gt 0 || !f.active>
<section class="day" id="${text("page.anchor.day", number?c)}" aria-labelledby="${text("page.anchor.day", number?c)}-titel">
<h3 id="${text("page.anchor.day", number?c)}-titel"><time datetime="${day.date}">${m.day(day.date)}</time></h3>
<#if day.focus??><p class="day__focus">${day.focus}</p></#if>
<@moderation day/>
<#if sessions?size gt 0>
<ol class="items">
<#list sessions as s><li><@item.session s/></li></#list>
</ol>
<#else>
<p class="open">${text("page.day.empty")}</p>
</#if>
<#if (day.disclaimer!m.congress.disclaimer)??><p class="day__disclaimer">${day.disclaimer!m.congress.disclaimer}</p></#if>
</section>
</#if>
</#macro>

<#macro moderation day>
<#local people = m.resolved(day.moderators![]) status = day.moderationStatus!"none">
<#if people?size gt 0 || status == "tba" || day.moderationNote??>
<div class="moderation">
<p class="moderation__label">${text("page.moderation")}</p>
<div>
<#list m.speakerLines(people) as line>
<p><strong>${line.names}</strong><#if line.affiliation?has_content><br>${line.affiliation}</#if></p>
</#list>
<#if status == "tba"><p class="open">${text("page.tba")}</p></#if>
<#if day.moderationNote??><p>${day.moderationNote}</p></#if>
</div>
</div>
</#if>
</#macro>
