class IclightV2(dsl.Builder, node_type="fal.image_to_image.IclightV2"):
    """
    Relight a subject and rebuild its surroundings from a prompt with IC-Light v2.

    Takes a picture, an optional foreground mask and the side that light comes from; a high-resolution pass can follow.

    Args:
        prompt: The wanted light and surroundings.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image: Photo of the subject to relight.
        mask_image: Mask marking the foreground that should be relit. Without it the subject is found automatically.
        background_threshold: No longer in use: fal keeps it, but it changes nothing.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        initial_latent: Side from which light falls at the start. None leaves the direction to the prompt.
        enable_hr_fix: Adds a second pass at high resolution to clean up detail.
        num_images: How many pictures to make in one run; more of them cost more.
        cfg: How strictly the prompt is obeyed when relighting; low leaves the photo more say.
        lowres_denoise: How far the first, small pass may repaint the picture. Higher lets the new light change more.
        highres_denoise: How far the large second pass may redraw; counts only with the high-resolution fix.
        hr_downscale: Factor by which the picture is reduced before the high-resolution pass.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
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
        negative_prompt: dsl.Input[str] = "",
        image: dsl.FileInput[ImageRef],
        mask_image: dsl.FileInput[ImageRef] | None = None,
        background_threshold: dsl.Number = 0.67,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        initial_latent: dsl.Input[Literal["None", "Left", "Right", "Top", "Bottom"]] = "None",
        enable_hr_fix: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        cfg: dsl.Number = 1.0,
        lowres_denoise: dsl.Number = 0.98,
        highres_denoise: dsl.Number = 0.95,
        hr_downscale: dsl.Number = 0.5,
        guidance_scale: dsl.Number = 5.0,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            mask_image=mask_image,
            background_threshold=background_threshold,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            initial_latent=initial_latent,
            enable_hr_fix=enable_hr_fix,
            num_images=num_images,
            cfg=cfg,
            lowres_denoise=lowres_denoise,
            highres_denoise=highres_denoise,
            hr_downscale=hr_downscale,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
