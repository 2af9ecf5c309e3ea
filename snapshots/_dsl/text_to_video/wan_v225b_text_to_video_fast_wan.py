class WanV225bTextToVideoFastWan(dsl.Builder, node_type="fal.text_to_video.WanV225bTextToVideoFastWan"):
    """
    Create silent clips quickly from text with FastWan, the FastVideo build of Wan 2.2 5B.

    Runs without a step setting, keeps guidance and a negative prompt, and adds 480p below the 580p and 720p of its 5B siblings.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        adjust_fps_for_interpolation: Raises the frame rate along with the invented frames, so that the speed of motion stays the same.
        aspect_ratio: Shape of the video as width to height.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        num_interpolated_frames: How many extra frames to invent between two generated ones; none leaves the motion as it is.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        interpolator_model: Method that invents frames in between to smooth the motion.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        enable_output_safety_checker: Also checks the finished video for unsafe content.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = False,
        adjust_fps_for_interpolation: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        frames_per_second: dsl.Input[int] = 24,
        num_frames: dsl.Input[int] = 81,
        num_interpolated_frames: dsl.Input[int] = 0,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "720p",
        guidance_scale: dsl.Number = 3.5,
        interpolator_model: dsl.Input[shared.OptionalInterpolatorModelValue] = "film",
        negative_prompt: dsl.Input[str] = "",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        enable_output_safety_checker: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            adjust_fps_for_interpolation=adjust_fps_for_interpolation,
            aspect_ratio=aspect_ratio,
            frames_per_second=frames_per_second,
            num_frames=num_frames,
            num_interpolated_frames=num_interpolated_frames,
            resolution=resolution,
            guidance_scale=guidance_scale,
            interpolator_model=interpolator_model,
            negative_prompt=negative_prompt,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            enable_output_safety_checker=enable_output_safety_checker,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
