class NvidiaCosmos3SuperImageToVideo(dsl.Builder, node_type="fal.image_to_video.NvidiaCosmos3SuperImageToVideo"):
    """
    Continue a first frame for up to 189 frames with NVIDIA's Cosmos 3 Super, a world model.

    An optional agentic loop renders, judges and rewrites several times; sizes snap to 256p, 480p or 720p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The picture that the video opens with.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. An empty text switches this off.
        enable_prompt_expansion: Has a vision model, which sees the first frame, rewrite the prompt in detail; off takes your words as they stand.
        enable_agentic_generation: Renders several candidates, has a model judge them and rewrites the prompt. Every candidate is a full render: much slower and dearer.
        agentic_max_iterations: Most rounds of rewriting and rendering; counts only with agentic generation.
        agentic_samples_per_iteration: Candidates to render and judge in each round; counts only with agentic generation, and each one costs.
        agentic_early_stop: Ends the rounds once a candidate is judged good enough; counts only with agentic generation.
        image_size: Size of the video, as a preset or a width and height; brought to the nearest supported size and shape.
        num_frames: Number of frames to make: more of them give a longer clip.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check of prompt and picture for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        negative_prompt: dsl.Input[
            str
        ] = "The video captures a series of frames showing macroblocking artifacts, chromatic aberration, high-frequency noise, and rolling shutter distortion. It includes static with no motion, motion blur, over-saturation, shaky footage, low resolution, grainy texture, pixelated images, poorly lit areas, underexposed and overexposed scenes, poor color balance, washed out colors, choppy sequences, jerky movements, low frame rate, bit-depth compression artifacts, color banding, unnatural transitions, outdated special effects, fake elements, unconvincing visuals, poorly edited content, jump cuts, hard cut, visual noise, and flickering. It features moiré patterns, edge halos, and temporal aliasing. Furthermore, the content defies common sense, generating illogical scenarios, nonsensical entities, absurd character behaviors, and conceptual paradoxes that violate basic human reasoning and everyday reality. The video looks like a surreal or glitchy hallucination. Overall, the video is of poor quality.",
        enable_prompt_expansion: dsl.Input[bool] = True,
        enable_agentic_generation: dsl.Input[bool] = False,
        agentic_max_iterations: dsl.Input[int] = 2,
        agentic_samples_per_iteration: dsl.Input[int] = 2,
        agentic_early_stop: dsl.Input[bool] = True,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_frames: dsl.Input[int] = 189,
        frames_per_second: dsl.Input[int] = 24,
        num_inference_steps: dsl.Input[int] = 28,
        guidance_scale: dsl.Number = 6.0,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            negative_prompt=negative_prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_agentic_generation=enable_agentic_generation,
            agentic_max_iterations=agentic_max_iterations,
            agentic_samples_per_iteration=agentic_samples_per_iteration,
            agentic_early_stop=agentic_early_stop,
            image_size=image_size,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
