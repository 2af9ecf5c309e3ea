class WanV2214bSpeechToVideo(dsl.Builder, node_type="fal.audio_to_video.WanV2214bSpeechToVideo"):
    """
    Bring a still to life from speech with Wan 2.2 S2V 14B: face, body and camera respond to audio and prompt, at 480p, 580p or 720p and 40 to 120 frames.

    Args:
        prompt: How the speaker behaves and what is around; the words spoken come from the audio.
        negative_prompt: What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        enable_output_safety_checker: Also checks the finished video for unsafe content.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        image: Image to work from: the picture to edit, animate, measure or describe.
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
        image: dsl.Input[ImageRef],
        audio: dsl.Input[AudioRef],
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
