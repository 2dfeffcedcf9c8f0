<#ftl output_format="HTML">
<#-- The state of registration in words; lines that would contradict it are left out. -->
<#import "model.ftl" as m>

<#function state c>
  <#if ["cancelled", "postponed"]?seq_contains(c.status!"")><#return c.status></#if>
  <#return c.registrationStatus!"planned">
</#function>

<#macro band>
<#local c = m.congress now = state(c)>
<#if now != "planned">
<section class="band band--${now}" aria-label="${text("page.registration")}">
<div class="wrap band__row">
<p class="band__state">${text("page.registration." + now)}</p>
<div class="band__text">
<#if now == "open" && c.registrationCall??><p>${c.registrationCall}</p></#if>
<#if ["announced", "open", "waitlist"]?seq_contains(now) && c.registrationConditions??><p>${c.registrationConditions}</p></#if>
<#if now == "announced">
<#if c.registrationNotice??><p>${c.registrationNotice}</p></#if>
<#if c.registrationLinksNotice??><p>${c.registrationLinksNotice}</p></#if>
</#if>
<#if now == "open" || now == "waitlist"><@options c now/></#if>
</div>
</div>
</section>
</#if>
</#macro>

<#macro options c now>
<#local all = m.children(c.registrationOptions!{})>
<#if all?size gt 0>
<ul class="band__options">
<#list all as o><li><@option o o.status!now/></li></#list>
</ul>
<#if all?filter(o -> isLinked(o, o.status!now))?size gt 0><p class="band__hint">${text("page.registration.external")}</p></#if>
</#if>
</#macro>

<#function isLinked o status><#return ["open", "waitlist"]?seq_contains(status) && m.isWeb(o.url!"")></#function>

<#macro option o status>
<#local label = o.label!"">
<#if (o.days![])?size lt m.days?size && m.days?size gt 1><#local label = text("page.registration.only", label)></#if>
<#if isLinked(o, status)>
<a class="kern-btn kern-btn--primary" href="${o.url}"><span class="kern-label">${text("page.registration.option." + status, label)}</span></a>
<#else>
<span class="band__closed">${text("page.registration.option.without", label, text("page.registration.option.state." + status))}</span>
</#if>
<#if o.deadline??><span class="band__hint">${text("page.registration.deadline", m.day(o.deadline, "page.date.full"))}</span></#if>
</#macro>
