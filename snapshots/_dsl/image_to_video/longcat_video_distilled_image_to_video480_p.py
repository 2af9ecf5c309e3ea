class LongcatVideoDistilledImageToVideo480P(
    dsl.Builder, node_type="fal.image_to_video.LongcatVideoDistilledImageToVideo480P"
):
    """
    Animate a picture into a long silent clip with LongCat Video Distilled at 480p, 17 to 961 frames.

    At most 16 steps, 15 frames a second by default; a fifth of the price of full LongCat at this size, 720p adds refinement.

    Args:
        image: The picture that the video opens with.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
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
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[
            str
        ] = "First-person view from the cockpit of a Formula 1 car. The driver's gloved hands firmly grip the intricate, carbon-fiber steering wheel adorned with numerous colorful buttons and a vibrant digital display showing race data. Beyond the windshield, a sun-drenched racetrack stretches ahead, lined with cheering spectators in the grandstands. Several rival cars are visible in the distance, creating a dynamic sense of competition. The sky above is a clear, brilliant blue, reflecting the exhilarating atmosphere of a high-speed race. high resolution 4k",
        num_frames: dsl.Input[int] = 162,
        num_inference_steps: dsl.Input[int] = 12,
        fps: dsl.Input[int] = 15,
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        video_output_type: dsl.Input[shared.VideoOutputTypeValue] = "X264 (.mp4)",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            num_frames=num_frames,
            num_inference_steps=num_inference_steps,
            fps=fps,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            video_output_type=video_output_type,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
        )
