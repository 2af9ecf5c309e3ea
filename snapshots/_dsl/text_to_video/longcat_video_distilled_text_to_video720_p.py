class LongcatVideoDistilledTextToVideo720P(
    dsl.Builder, node_type="fal.text_to_video.LongcatVideoDistilledTextToVideo720P"
):
    """
    Generate a long silent video from text with LongCat Video Distilled at 720p and 30 frames a second.

    A short base pass is followed by a refining pass; between the 480p draft and full LongCat.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        num_refine_inference_steps: Steps of the refining pass that brings the video to full size; more add detail.
        aspect_ratio: Shape of the video as width to height.
        fps: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        video_output_type: Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 162,
        num_inference_steps: dsl.Input[int] = 12,
        num_refine_inference_steps: dsl.Input[int] = 12,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        fps: dsl.Input[int] = 30,
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        video_output_type: dsl.Input[shared.VideoOutputTypeValue] = "X264 (.mp4)",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_frames=num_frames,
            num_inference_steps=num_inference_steps,
            num_refine_inference_steps=num_refine_inference_steps,
            aspect_ratio=aspect_ratio,
            fps=fps,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            video_output_type=video_output_type,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
        )
