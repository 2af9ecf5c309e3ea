class Ltx2_3QualityTextToVideo(dsl.Builder, node_type="fal.text_to_video.Ltx2_3QualityTextToVideo"):
    """
    fal-ai/ltx-2.3-quality/text-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 121,
        resolution: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_16_9",
        frames_per_second: dsl.Number = 24.0,
        num_inference_steps: dsl.Input[int] = 15,
        guidance_scale: dsl.Number = 1.0,
        generate_audio: dsl.Input[bool] = True,
        negative_prompt: dsl.Input[
            str
        ] = "color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_frames=num_frames,
            resolution=resolution,
            frames_per_second=frames_per_second,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            generate_audio=generate_audio,
            negative_prompt=negative_prompt,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
        )
