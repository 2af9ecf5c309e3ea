class LongcatVideoTextToVideo720P(dsl.Builder, node_type="fal.text_to_video.LongcatVideoTextToVideo720P"):
    """
    Generate a long silent 720p video from text with full LongCat Video, at 30 frames a second.

    Base and refining steps, guidance and negative prompt can be set, up to 50 steps a pass; Distilled does with 16.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        num_refine_inference_steps: Steps of the refining pass that brings the video to full size; more add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        aspect_ratio: Shape of the video as width to height.
        fps: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        video_output_type: Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "Bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, static, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        num_frames: dsl.Input[int] = 162,
        num_inference_steps: dsl.Input[int] = 40,
        num_refine_inference_steps: dsl.Input[int] = 40,
        guidance_scale: dsl.Number = 4.0,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        fps: dsl.Input[int] = 30,
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        video_output_type: dsl.Input[shared.VideoOutputTypeValue] = "X264 (.mp4)",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            num_inference_steps=num_inference_steps,
            num_refine_inference_steps=num_refine_inference_steps,
            guidance_scale=guidance_scale,
            aspect_ratio=aspect_ratio,
            fps=fps,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            video_output_type=video_output_type,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            acceleration=acceleration,
        )
