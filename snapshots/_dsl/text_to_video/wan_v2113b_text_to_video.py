class WanV2113bTextToVideo(dsl.Builder, node_type="fal.text_to_video.WanV2113bTextToVideo"):
    """
    Create short silent clips from text with the small 1.3B version of Wan 2.1, quicker than its big sibling.

    Choose wide or tall, sampler, steps, guidance and shift; resolution and length are fixed.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        aspect_ratio: Shape of the video as width to height.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        sampler: Procedure that steps from noise to video; each one treats detail a little differently.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = False,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        shift: dsl.Number = 5.0,
        sampler: dsl.Input[Literal["unipc", "dpm++"]] = "unipc",
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 5.0,
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            aspect_ratio=aspect_ratio,
            shift=shift,
            sampler=sampler,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
