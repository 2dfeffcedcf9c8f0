<#ftl output_format="HTML">
<#-- Texts of the congress: up to the block "closing" before the information, the others in it. -->
<#import "model.ftl" as m>

<#assign blocks = m.children(m.congress.textBlocks!{})>
<#assign border = 0>
<#list blocks as b><#if (b.key!"") == "closing"><#assign border = b?index + 1></#if></#list>
<#if border == 0 && blocks?size gt 0 && (blocks[0].key!"") == "invitation"><#assign border = 1></#if>

<#macro invitation>
<#local id = text("page.anchor.invitation")>
<#if border gt 0>
<section class="section section--beside section--text" id="${id}" aria-labelledby="${id}-titel">
<h2 id="${id}-titel">${blocks[0].heading!text("page.nav.invitation")}</h2>
<div>
<#list blocks[0..<border] as b>
<#if b?index gt 0 && b.heading??><h3>${b.heading}</h3></#if>
<div class="rich">${rich(b.body!"")}</div>
</#list>
</div>
</section>
</#if>
</#macro>

<#macro information>
<#local c = m.congress id = text("page.anchor.information")>
<section class="section" id="${id}" aria-labelledby="${id}-titel">
<h2 id="${id}-titel">${c.faqHeading!text("page.nav.information")}</h2>
<div class="information">
<div class="information__notes">
<#list blocks[border..] as b>
<#if b.heading??><h3>${b.heading}</h3></#if>
<div class="rich">${rich(b.body!"")}</div>
</#list>
<#if c.accessibilityInfo??>
<h3>${text("page.accessibility")}</h3>
<div class="rich"><p>${c.accessibilityInfo}</p></div>
</#if>
</div>
<#if m.questions?size gt 0><div class="faq"><#list m.questions as q><@question q/></#list></div></#if>
</div>
</section>
</#macro>

<#macro question q>
<details class="kern-accordion" id="${q["@name"]}">
<summary class="kern-accordion__header"><span class="kern-title">${q.question!""}</span></summary>
<div class="kern-accordion__body rich">${rich(q.answer!"")}</div>
</details>
</#macro>
