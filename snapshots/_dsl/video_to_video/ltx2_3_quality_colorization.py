class Ltx2_3QualityColorization(dsl.Builder, node_type="fal.video_to_video.Ltx2_3QualityColorization"):
    """
    fal-ai/ltx-2.3-quality/colorization on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str] | None = None,
        frames_per_second: dsl.Input[int] | None = None,
        num_frames: dsl.Input[int] | None = None,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] | None = None,
        generate_audio: dsl.Input[bool] | None = None,
        guidance_scale: dsl.Number | None = None,
        negative_prompt: dsl.Input[str] | None = None,
        num_inference_steps: dsl.Input[int] | None = None,
        video_quality: dsl.Input[shared.VideoQualityValue] | None = None,
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] | None = None,
        enable_safety_checker: dsl.Input[bool] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            frames_per_second=frames_per_second,
            num_frames=num_frames,
            resolution=resolution,
            generate_audio=generate_audio,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
