class Ltx2_3QualityDayToNight(dsl.Builder, node_type="fal.video_to_video.Ltx2_3QualityDayToNight"):
    """
    Relight a daytime clip as night with LTX-2.3 and its day-to-night add-on.

    Takes the footage and an optional description; movement and framing stay. About 6 seconds at 720p or 15 at 480p.

    Args:
        video: Footage shot in daylight that should look like night.
        prompt: Short description of what the clip shows, which sharpens the effect; without one a general description is used.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        num_frames: Number of frames in the result; divided by frames per second it gives the length. About 6 seconds fit at 720p and 15 at 480p; a run that asks for more fails.
        resolution: Length of the shorter side, in the source's shape: 720p is sharper and takes up to about 6 seconds, 480p up to about 15.
        generate_audio: Puts sound into the returned video; off gives it without a sound track.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps, at most 30: more of them take longer and add detail.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
