class WanV22A14bTextToVideo(dsl.Builder, node_type="fal.text_to_video.WanV22A14bTextToVideo"):
    """
    Generate 17 to 161 silent frames from text with the large two-stage Wan 2.2 A14B, at 480p to 720p.

    Smoothed by one invented frame between two unless changed; Turbo fixes length and steps, the LoRA version takes add-ons.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
        frames_per_second: Frame rate of the generated frames. While adjust fps for interpolation is on, it is multiplied by the invented frames plus one.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        aspect_ratio: Shape of the video as width to height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Checks the input for unsafe content before the run; off skips it.
        enable_output_safety_checker: Also checks the finished video for unsafe content.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        guidance_scale_2: Prompt guidance for the second, low-noise stage, where details settle; the first stage has its own scale.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        interpolator_model: Method that invents frames in between to smooth the motion: rife is quick, film copes better with large movements.
        num_interpolated_frames: How many extra frames are invented between two generated ones; 0 invents none.
        adjust_fps_for_interpolation: Raises the frame rate along with the invented frames, so that motion keeps its speed; off gives slow motion.
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
        negative_prompt: dsl.Input[str] = "",
        num_frames: dsl.Input[int] = 81,
        frames_per_second: dsl.Input[int] | None = 16,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        num_inference_steps: dsl.Input[int] = 27,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_output_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        guidance_scale: dsl.Number = 3.5,
        guidance_scale_2: dsl.Number = 4.0,
        shift: dsl.Number = 5.0,
        interpolator_model: dsl.Input[shared.OptionalInterpolatorModelValue] = "film",
        num_interpolated_frames: dsl.Input[int] = 1,
        adjust_fps_for_interpolation: dsl.Input[bool] = True,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
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
            enable_output_safety_checker=enable_output_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            guidance_scale_2=guidance_scale_2,
            shift=shift,
            interpolator_model=interpolator_model,
            num_interpolated_frames=num_interpolated_frames,
            adjust_fps_for_interpolation=adjust_fps_for_interpolation,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
        )
