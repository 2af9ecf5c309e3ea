class IclightV2(dsl.Builder, node_type="fal.image_to_image.IclightV2"):
    """
    Relight a subject and rebuild its surroundings from a prompt with IC-Light v2.

    You choose the side the light starts from; the free-text alternative to preset relighting menus.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        mask_image: Mask marking the foreground that should be relit. Without it the subject is found automatically.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        background_threshold: No longer in use: fal keeps it, but it changes nothing.
        cfg: How strictly the prompt is obeyed when relighting; low leaves the photo more say.
        enable_hr_fix: Adds a second pass at high resolution to clean up detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        highres_denoise: How far the large second pass may redraw; counts only with the high-resolution fix.
        hr_downscale: Factor by which the picture is reduced before the high-resolution pass.
        initial_latent: Side from which light falls at the start. None leaves the direction to the prompt.
        lowres_denoise: How far the first, small pass may repaint the picture. Higher lets the new light change more.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
        mask_image: dsl.Input[ImageRef] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        background_threshold: dsl.Number = 0.67,
        cfg: dsl.Number = 1.0,
        enable_hr_fix: dsl.Input[bool] = False,
        guidance_scale: dsl.Number = 5.0,
        highres_denoise: dsl.Number = 0.95,
        hr_downscale: dsl.Number = 0.5,
        initial_latent: dsl.Input[Literal["None", "Left", "Right", "Top", "Bottom"]] = "None",
        lowres_denoise: dsl.Number = 0.98,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 28,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            mask_image=mask_image,
            image_size=image_size,
            num_images=num_images,
            background_threshold=background_threshold,
            cfg=cfg,
            enable_hr_fix=enable_hr_fix,
            guidance_scale=guidance_scale,
            highres_denoise=highres_denoise,
            hr_downscale=hr_downscale,
            initial_latent=initial_latent,
            lowres_denoise=lowres_denoise,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
