class FluxGeneralInpainting(dsl.Builder, node_type="fal.image_to_image.FluxGeneralInpainting"):
    """
    Repaint a masked area with FLUX.1 [dev] and every add-on that fal hosts for it.

    LoRAs, a control net, IP adapters and NAG negative prompts; FLUX.1 [dev] Fill LoRA uses the model made for filling instead.

    Args:
        prompt: What should appear in the masked area.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        control_loras: Add-ons that read a control picture, each with its weight and picture.
        controlnets: Control net that steers the layout, with weights, picture and strength; only one works at present.
        controlnet_unions: Control net for several kinds of map at once, with its pictures; only one works at present.
        ip_adapters: Adapters that turn pictures into prompts, each with weights and picture.
        easycontrols: EasyControl add-ons, each with a method and a picture.
        fill_image: Pictures whose content should fill the masked area.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        real_cfg_scale: Strength of classic guidance with a negative prompt; counts only when that is switched on.
        use_real_cfg: Handles the negative prompt by classic guidance; slower and dearer. An XLabs IP adapter v1 switches it on by itself.
        use_cfg_zero: Starts guidance from a corrected first step, which can give cleaner pictures.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        reference_image: Picture whose look the result takes over through reference attention.
        reference_strength: How much the reference picture rubs off on the result; counts only when one is connected.
        reference_start: Share of the steps before which the reference picture has no say.
        reference_end: Share of the steps after which the reference picture has no more say.
        base_shift: Lower end of the noise schedule's shift, which counts for small pictures.
        max_shift: Upper end of the noise schedule's shift, which counts for large pictures.
        output_format: File format of the result.
        use_beta_schedule: Spaces the noise levels by a beta curve, with more steps at both ends.
        sigma_schedule: Curve along which the noise level falls from start to finish.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        negative_prompt: What should stay out of the picture. It works through NAG unless classic guidance is switched on.
        nag_scale: How far the picture moves away from the negative prompt; higher moves further.
        nag_tau: Limit on the negative steering; higher lets more of it through and may surprise.
        nag_alpha: Blends the steering away from the negative prompt with the original; higher pulls harder.
        nag_end: Share of the steps during which the negative prompt steers; afterwards it rests.
        image: Picture in which the masked area is repainted.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        mask_url: Picture that marks the area to repaint: white is painted anew, black stays.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        control_loras: dsl.ListInput[shared.ControlLoraWeight] | None = None,
        controlnets: dsl.ListInput[shared.ControlNet] | None = None,
        controlnet_unions: dsl.ListInput[shared.ControlNetUnion] | None = None,
        ip_adapters: dsl.ListInput[shared.IPAdapter] | None = None,
        easycontrols: dsl.ListInput[shared.EasyControlWeight] | None = None,
        fill_image: dsl.Input[shared.ImageFillInput] | None = None,
        guidance_scale: dsl.Number = 3.5,
        real_cfg_scale: dsl.Number = 3.5,
        use_real_cfg: dsl.Input[bool] = False,
        use_cfg_zero: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        reference_image: dsl.FileInput[ImageRef] | None = None,
        reference_strength: dsl.Number = 0.65,
        reference_start: dsl.Number = 0.0,
        reference_end: dsl.Number = 1.0,
        base_shift: dsl.Number = 0.5,
        max_shift: dsl.Number = 1.15,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        use_beta_schedule: dsl.Input[bool] = False,
        sigma_schedule: dsl.Input[Literal["sgm_uniform"]] | None = None,
        scheduler: dsl.Input[shared.EulerOrDpmpp2mValue] = "euler",
        negative_prompt: dsl.Input[str] = "",
        nag_scale: dsl.Number = 3.0,
        nag_tau: dsl.Number = 2.5,
        nag_alpha: dsl.Number = 0.25,
        nag_end: dsl.Number = 0.25,
        image: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.85,
        mask_url: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            loras=loras,
            control_loras=control_loras,
            controlnets=controlnets,
            controlnet_unions=controlnet_unions,
            ip_adapters=ip_adapters,
            easycontrols=easycontrols,
            fill_image=fill_image,
            guidance_scale=guidance_scale,
            real_cfg_scale=real_cfg_scale,
            use_real_cfg=use_real_cfg,
            use_cfg_zero=use_cfg_zero,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            reference_image=reference_image,
            reference_strength=reference_strength,
            reference_start=reference_start,
            reference_end=reference_end,
            base_shift=base_shift,
            max_shift=max_shift,
            output_format=output_format,
            use_beta_schedule=use_beta_schedule,
            sigma_schedule=sigma_schedule,
            scheduler=scheduler,
            negative_prompt=negative_prompt,
            nag_scale=nag_scale,
            nag_tau=nag_tau,
            nag_alpha=nag_alpha,
            nag_end=nag_end,
            image=image,
            strength=strength,
            mask_url=mask_url,
        )
