class WanAlpha(dsl.Builder, node_type="fal.text_to_video.WanAlpha"):
    """
    Generate video with a transparent background from text with Wan Alpha.

    Returns the clip and its mask, 17 to 121 frames at 240p to 720p, as WebM, ProRes 4444, GIF or MP4; the mask's edges can be tuned.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
        fps: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        sampler: Procedure that steps from noise to video; each one treats detail a little differently.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        mask_clamp_lower: Mask values below this become fully transparent.
        mask_clamp_upper: Mask values above this become fully opaque.
        binarize_mask: Makes the mask purely black and white, without soft edges.
        mask_binarization_threshold: Grey level that divides the mask into see-through and solid. Used for a black-and-white mask and for transparency in WebM.
        video_output_type: Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]
    image: dsl.Handle[ImageRef]
    mask: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 81,
        fps: dsl.Input[int] = 16,
        num_inference_steps: dsl.Input[int] = 8,
        seed: dsl.Input[int] = -1,
        sampler: dsl.Input[shared.WanSamplerValue] = "euler",
        shift: dsl.Number = 10.5,
        resolution: dsl.Input[Literal["240p", "360p", "480p", "580p", "720p"]] = "480p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        enable_prompt_expansion: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        mask_clamp_lower: dsl.Number = 0.1,
        mask_clamp_upper: dsl.Number = 0.75,
        binarize_mask: dsl.Input[bool] = False,
        mask_binarization_threshold: dsl.Number = 0.8,
        video_output_type: dsl.Input[shared.VideoOutputTypeValue] = "VP9 (.webm)",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_frames=num_frames,
            fps=fps,
            num_inference_steps=num_inference_steps,
            seed=seed,
            sampler=sampler,
            shift=shift,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            mask_clamp_lower=mask_clamp_lower,
            mask_clamp_upper=mask_clamp_upper,
            binarize_mask=binarize_mask,
            mask_binarization_threshold=mask_binarization_threshold,
            video_output_type=video_output_type,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
        )
