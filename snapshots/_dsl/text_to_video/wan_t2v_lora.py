class WanT2vLora(dsl.Builder, node_type="fal.text_to_video.WanT2vLora"):
    """
    Generate a silent clip from text with Wan 2.1 and LoRA add-ons of your own.

    81 to 100 frames at 480p to 720p, turbo on by default, and the result can run backwards; plain Wan 2.1 is enough without add-ons.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_frames: Number of frames to make: more of them give a longer clip.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        aspect_ratio: Shape of the video as width to height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        turbo_mode: Runs a shortened process that is quicker and hardly looks different.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        reverse_video: Runs the video backwards.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        num_frames: dsl.Input[int] | None = 81,
        frames_per_second: dsl.Input[int] | None = 16,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "480p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        num_inference_steps: dsl.Input[int] = 30,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        turbo_mode: dsl.Input[bool] = True,
        loras: dsl.ListInput[shared.LoraWeightWithWeightName] | None = None,
        reverse_video: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            turbo_mode=turbo_mode,
            loras=loras,
            reverse_video=reverse_video,
        )
