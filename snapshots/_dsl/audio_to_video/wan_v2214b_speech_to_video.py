class WanV2214bSpeechToVideo(dsl.Builder, node_type="fal.audio_to_video.WanV2214bSpeechToVideo"):
    """
    Turn a still and a recording into a speaking or singing video with Wan 2.2 S2V 14B.

    Face, body and camera follow sound and prompt, 40 to 120 frames at 480p to 720p; for talk plus action, not just a moving mouth.

    Args:
        prompt: How the speaker behaves and what is around; the words spoken come from the audio.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Checks the input for unsafe content before the run; off skips it.
        enable_output_safety_checker: Also checks the finished video for unsafe content.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        image: Picture of the person or figure that speaks or sings. It is scaled and cropped at the middle where the shape differs.
        audio: The speech or song that the lips follow.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        num_frames: dsl.Input[int] = 80,
        frames_per_second: dsl.Input[int] | None = 16,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "480p",
        num_inference_steps: dsl.Input[int] = 27,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_output_safety_checker: dsl.Input[bool] = False,
        guidance_scale: dsl.Number = 3.5,
        shift: dsl.Number = 5.0,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_output_safety_checker=enable_output_safety_checker,
            guidance_scale=guidance_scale,
            shift=shift,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            image=image,
            audio=audio,
        )
