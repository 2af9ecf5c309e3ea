class Ltx2_3QualityRenderToReal(dsl.Builder, node_type="fal.video_to_video.Ltx2_3QualityRenderToReal"):
    """
    Make a 3D, CG or game render look filmed, with LTX-2.3 and the 3DREAL add-on.

    Takes the render and an optional first-frame picture; light, strong or strong-v2. About 6 seconds at 720p or 15 at 480p.

    Args:
        video: Footage of a 3D, CG or game render that should look real.
        image: Picture for the first frame that sets the real look; without one the render alone decides.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        prompt: Describe the real-looking result after the word 3DREAL, which triggers the add-on and is kept even if you delete it.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        num_frames: Number of frames in the result; divided by frames per second it gives the length. About 6 seconds fit at 720p and 15 at 480p; a run that asks for more fails.
        resolution: Length of the shorter side, in the source's shape: 720p is sharper and takes up to about 6 seconds, 480p up to about 15.
        detail_refine_strength: How much the refining pass redraws: higher adds detail and drifts further. Counts only while enable detail refine is on.
        enable_detail_refine: Adds a second pass that doubles width and height; it costs about four times as much and takes longer.
        generate_audio: Puts sound into the returned video; off gives it without a sound track.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        intensity: How far the render is pushed: light keeps its look and motion, strong changes more, strong-v2 is the improved one, also for sound and talking characters.
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
        image: dsl.FileInput[ImageRef] | None = None,
        enable_prompt_expansion: dsl.Input[bool] = False,
        prompt: dsl.Input[str] = "3DREAL. ",
        frames_per_second: dsl.Input[int] = 24,
        num_frames: dsl.Input[int] = 121,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        detail_refine_strength: dsl.Number = 0.75,
        enable_detail_refine: dsl.Input[bool] = False,
        generate_audio: dsl.Input[bool] = True,
        guidance_scale: dsl.Number = 1.0,
        intensity: dsl.Input[Literal["light", "strong", "strong-v2"]] = "light",
        negative_prompt: dsl.Input[
            str
        ] = "color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        num_inference_steps: dsl.Input[int] = 15,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            image=image,
            enable_prompt_expansion=enable_prompt_expansion,
            prompt=prompt,
            frames_per_second=frames_per_second,
            num_frames=num_frames,
            resolution=resolution,
            detail_refine_strength=detail_refine_strength,
            enable_detail_refine=enable_detail_refine,
            generate_audio=generate_audio,
            guidance_scale=guidance_scale,
            intensity=intensity,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
