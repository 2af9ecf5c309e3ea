class ChronoEdit(dsl.Builder, node_type="fal.image_to_image.ChronoEdit"):
    """
    Edit a picture by instruction with NVIDIA ChronoEdit, which treats a change as an event in time.

    Temporal reasoning keeps actions physically sound; 480p or 720p, turbo by default.

    Args:
        image: The picture to change, as it looks before the action.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_temporal_reasoning: Have the model imagine the steps between before and after. Slower, steadier for actions and motion.
        num_temporal_reasoning_steps: How many steps the imagined in-between frames take part in; more are more careful and slower. Counts only with temporal reasoning on.
        resolution: How large and detailed the result gets; higher takes longer.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        output_format: File format of the result.
        turbo_mode: Runs a shortened process that is quicker and hardly looks different.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        num_inference_steps: dsl.Input[int] = 8,
        guidance_scale: dsl.Number = 1.0,
        enable_prompt_expansion: dsl.Input[bool] = True,
        enable_temporal_reasoning: dsl.Input[bool] = False,
        num_temporal_reasoning_steps: dsl.Input[int] = 8,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
        turbo_mode: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_temporal_reasoning=enable_temporal_reasoning,
            num_temporal_reasoning_steps=num_temporal_reasoning_steps,
            resolution=resolution,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
            output_format=output_format,
            turbo_mode=turbo_mode,
        )
