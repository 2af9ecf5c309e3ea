class Switti512(dsl.Builder, node_type="fal.text_to_image.Switti512"):
    """
    Generate a 512-pixel picture quickly with the small Switti, Yandex Research's scale-wise transformer.

    The sampling controls are those of Switti 1024, which draws pictures to keep.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        sampling_top_k: Number of likeliest image tokens to draw from; higher is more varied.
        sampling_top_p: Share of probability to draw image tokens from; lower is tamer.
        more_smooth: Softens the random choices for calmer surfaces and fewer specks.
        more_diverse: Sample more freely, so that different seeds differ more.
        smooth_start_si: The scale, counted from coarse to fine, from which smoothed sampling begins.
        turn_off_cfg_start_si: The scale, counted from coarse to fine, from which guidance is no longer applied.
        last_scale_temp: Sampling temperature for the finest scales, once guidance is off. Higher is rougher and more random.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
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
        sampling_top_k: dsl.Input[int] = 400,
        sampling_top_p: dsl.Number = 0.95,
        more_smooth: dsl.Input[bool] = True,
        more_diverse: dsl.Input[bool] = False,
        smooth_start_si: dsl.Input[int] = 2,
        turn_off_cfg_start_si: dsl.Input[int] = 8,
        last_scale_temp: dsl.Number = 0.1,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 6.0,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            sampling_top_k=sampling_top_k,
            sampling_top_p=sampling_top_p,
            more_smooth=more_smooth,
            more_diverse=more_diverse,
            smooth_start_si=smooth_start_si,
            turn_off_cfg_start_si=turn_off_cfg_start_si,
            last_scale_temp=last_scale_temp,
            seed=seed,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
