class Ltx2_3QualityInpaint(dsl.Builder, node_type="fal.video_to_video.Ltx2_3QualityInpaint"):
    """
    Replace a marked area of a clip by prompt with LTX-2.3 Quality.

    Takes the footage and a mask video whose white areas are made new; what is black stays. Outpaint adds area around the frame instead.

    Args:
        mask_video: Black-and-white video: white areas are made new, black ones stay as filmed.
        video: Footage in which an area should be made new.
        prompt: What should appear inside the white area of the mask.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        num_frames: Number of frames to make: more of them give a longer clip.
        generate_audio: Puts sound into the returned video; off gives it without a sound track.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps, at most 30: more of them take longer and add detail.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_strength: How firmly the footage's structure guides the result; higher keeps more of it.
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
        mask_video: dsl.FileInput[VideoRef],
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = True,
        frames_per_second: dsl.Input[int] = 24,
        num_frames: dsl.Input[int] = 121,
        generate_audio: dsl.Input[bool] = True,
        guidance_scale: dsl.Number = 1.0,
        negative_prompt: dsl.Input[
            str
        ] = "color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        num_inference_steps: dsl.Input[int] = 15,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_strength: dsl.Number = 1.0,
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            mask_video=mask_video,
            video=video,
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            frames_per_second=frames_per_second,
            num_frames=num_frames,
            generate_audio=generate_audio,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            video_quality=video_quality,
            video_strength=video_strength,
            video_write_mode=video_write_mode,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
