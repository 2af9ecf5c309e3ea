class NvidiaCosmos3SuperImageToVideo(dsl.Builder, node_type="fal.image_to_video.NvidiaCosmos3SuperImageToVideo"):
    """
    nvidia/cosmos-3-super/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
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
