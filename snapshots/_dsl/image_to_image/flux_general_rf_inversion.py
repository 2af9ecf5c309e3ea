class FluxGeneralRfInversion(dsl.Builder, node_type="fal.image_to_image.FluxGeneralRfInversion"):
    """
    Edit a picture on FLUX.1 [dev] by RF-Inversion: the image is turned back into noise, then regenerated under your prompt.

    Two controller dials trade likeness against change; LoRAs work too.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        reference_image: Image to take identity, style or content from, next to the main input.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        base_shift: Lower end of the noise schedule's shift, which counts for small pictures.
        control_loras: Add-ons that read a control picture, each with its weight and picture.
        controller_guidance_forward: Gamma, guidance while the picture is turned into structured noise.
        controller_guidance_reverse: Eta, pull toward the source while the edit is generated. Near one stays closest to the input.
        controlnet_unions: Control nets that understand several kinds of map at once, with their pictures.
        controlnets: Control nets that steer the layout, each with weights, picture and strength.
        easycontrols: EasyControl add-ons, each with a method and a picture.
        fill_image: Image material for the masked area, with settings for how it is blended in.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        max_shift: Upper end of the noise schedule's shift, which counts for large pictures.
        nag_alpha: Blends the steering away from the negative prompt with the original; higher pulls harder.
        nag_end: Share of the steps during which the negative prompt steers; afterwards it rests.
        nag_scale: How far the picture moves away from the negative prompt; higher moves further.
        nag_tau: Limit on the negative steering; higher lets more of it through and may surprise.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        reference_end: Share of the steps after which the reference picture has no more say.
        reference_start: Share of the steps before which the reference picture has no say.
        reference_strength: How much the reference picture rubs off on the result; counts only when one is connected.
        reverse_guidance_end: Step at which the pull to the source picture lets go.
        reverse_guidance_schedule: Whether the pull to the source picture stays level, grows or fades.
        reverse_guidance_start: Step at which the pull to the source picture begins.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        sigma_schedule: Curve along which the noise level falls from start to finish.
        use_beta_schedule: Spaces the noise levels by a beta curve, with more steps at both ends.
        use_cfg_zero: Starts guidance from a corrected first step, which can give cleaner pictures.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        reference_image: dsl.Input[ImageRef] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        base_shift: dsl.Number = 0.5,
        control_loras: dsl.ListInput[shared.ControlLoraWeight] | None = None,
        controller_guidance_forward: dsl.Number = 0.6,
        controller_guidance_reverse: dsl.Number = 0.75,
        controlnet_unions: dsl.ListInput[shared.ControlNetUnion] | None = None,
        controlnets: dsl.ListInput[shared.ControlNet] | None = None,
        easycontrols: dsl.ListInput[shared.EasyControlWeight] | None = None,
        fill_image: dsl.Input[shared.ImageFillInput] | None = None,
        guidance_scale: dsl.Number = 3.5,
        loras: dsl.ListInput[shared.FluxGeneralLoraWeight] | None = None,
        max_shift: dsl.Number = 1.15,
        nag_alpha: dsl.Number = 0.25,
        nag_end: dsl.Number = 0.25,
        nag_scale: dsl.Number = 3.0,
        nag_tau: dsl.Number = 2.5,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 28,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        reference_end: dsl.Number = 1.0,
        reference_start: dsl.Number = 0.0,
        reference_strength: dsl.Number = 0.65,
        reverse_guidance_end: dsl.Input[int] = 8,
        reverse_guidance_schedule: dsl.Input[Literal["constant", "linear_increase", "linear_decrease"]] = "constant",
        reverse_guidance_start: dsl.Input[int] = 0,
        scheduler: dsl.Input[shared.EulerOrDpmpp2mValue] = "euler",
        sigma_schedule: dsl.Input[Literal["sgm_uniform"]] | None = None,
        use_beta_schedule: dsl.Input[bool] = False,
        use_cfg_zero: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            reference_image=reference_image,
            image_size=image_size,
            num_images=num_images,
            base_shift=base_shift,
            control_loras=control_loras,
            controller_guidance_forward=controller_guidance_forward,
            controller_guidance_reverse=controller_guidance_reverse,
            controlnet_unions=controlnet_unions,
            controlnets=controlnets,
            easycontrols=easycontrols,
            fill_image=fill_image,
            guidance_scale=guidance_scale,
            loras=loras,
            max_shift=max_shift,
            nag_alpha=nag_alpha,
            nag_end=nag_end,
            nag_scale=nag_scale,
            nag_tau=nag_tau,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            reference_end=reference_end,
            reference_start=reference_start,
            reference_strength=reference_strength,
            reverse_guidance_end=reverse_guidance_end,
            reverse_guidance_schedule=reverse_guidance_schedule,
            reverse_guidance_start=reverse_guidance_start,
            scheduler=scheduler,
            sigma_schedule=sigma_schedule,
            use_beta_schedule=use_beta_schedule,
            use_cfg_zero=use_cfg_zero,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
