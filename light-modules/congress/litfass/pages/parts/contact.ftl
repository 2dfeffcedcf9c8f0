<#ftl output_format="HTML">
<#import "model.ftl" as m>

<#macro contact>
<#local all = m.resolved(m.congress.contacts![]) id = text("page.anchor.contact")>
<#if all?size gt 0>
<section class="section section--beside" id="${id}" aria-labelledby="${id}-titel">
<h2 id="${id}-titel">${text("page.nav.contact")}</h2>
<div class="contacts"><#list all as c><div><@person c/></div></#list></div>
</section>
</#if>
</#macro>

<#macro person c>
<#local roles = m.values(c.roles![]) name = m.personName(c)>
<#if roles?size gt 0><h3><#list roles as r>${text("page.contact." + r)}<#sep><br></#list></h3></#if>
<#if name?has_content><p><strong>${name}</strong></p></#if>
<#if c.organisationText?has_content>
<p><#list c.organisationText?trim?split(r"\r?\n", "r") as line>${line}<#sep><br></#list></p>
<#else>
<#list m.resolved(c.organisations![]) as o><p>${o.name!""}</p></#list>
</#if>
<#if c.email??><p><a href="mailto:${c.email}">${c.email}</a></p></#if>
<#if c.phone??><p><a href="tel:${c.phone?replace("[^+0-9]", "", "r")}">${c.phone}</a></p></#if>
</#macro>

<#macro venue>
<#local v = (m.congress.venue?? && m.congress.venue?is_hash)?then(m.congress.venue, {}) id = text("page.anchor.venue")>
<section class="section section--beside" id="${id}" aria-labelledby="${id}-titel">
<h2 id="${id}-titel">${text("page.nav.venue")}</h2>
<div>
<#if v.name??>
<p><strong>${v.name}</strong><#if v.street??><br>${v.street}</#if><#if v.city??><br>${v.postalCode!""} ${v.city}</#if></p>
<#if (v.image["@link"])??><figure class="venue__picture"><img src="${v.image["@link"]}" alt="${v.imageAlt!""}" loading="lazy"><#if v.imageCredit??><figcaption>${text("page.picture.credit")} ${v.imageCredit}</figcaption></#if></figure></#if>
<#if v.directions?has_content><div class="rich">${rich(v.directions)}</div></#if>
<#if v.accessibility?has_content><p>${v.accessibility}</p></#if>
<#if m.isWeb(v.url!"")><p><a href="${v.url}">${v.url}</a></p></#if>
<#else>
<p class="open">${text("page.venue.tba")}</p>
</#if>
</div>
</section>
</#macro>
