class Ltx2_3QualityExtendVideo(dsl.Builder, node_type="fal.video_to_video.Ltx2_3QualityExtendVideo"):
    """
    Lengthen a clip at either end with LTX-2.3 Quality and get it back joined.

    Sound for the new part is blended in; about 20 seconds fit at 480p, 11 at 720p, 5 at 1080p. An end picture can be set.

    Args:
        video: Clip to make longer; it is scaled to the final size and joined with the new part.
        prompt: How the clip goes on, or what comes before it when it grows backward.
        end_image: Picture at the far end of the addition: its last frame going forward, its first going backward.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        match_input_fps: Keeps the input video's frame rate instead of a set one.
        frames_per_second: Frames a second of the result; counts only while match input fps is off.
        num_context_frames: How many frames of the existing clip the continuation looks back at, rounded down to a multiple of 8 plus 1; more join more smoothly.
        num_frames: Frames to make, context frames included; the rest is new. At 24 frames a second about 20 seconds fit at 480p, 11 at 720p and 5 at 1080p; a run that asks for more fails.
        resolution: Size of the video: a preset shape, your own width and height, or auto for the clip's. A larger size allows a shorter addition.
        end_image_strength: How firmly the closing picture is met; lower only leans towards it.
        extend_direction: Whether the video grows past its end or before its beginning.
        generate_audio: Makes sound for the added part and blends it in at the joint; off keeps the clip's own sound and leaves the addition silent.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps, at most 30: more of them take longer and add detail.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_strength: How firmly the context frames are held: 1 joins without a break, lower leaves the model freer.
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
        prompt: dsl.Input[str],
        end_image: dsl.FileInput[ImageRef] | None = None,
        enable_prompt_expansion: dsl.Input[bool] = True,
        match_input_fps: dsl.Input[bool] = True,
        frames_per_second: dsl.Input[int] = 24,
        num_context_frames: dsl.Input[int] = 25,
        num_frames: dsl.Input[int] = 121,
        resolution: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        end_image_strength: dsl.Number = 1.0,
        extend_direction: dsl.Input[shared.ExtendDirectionValue] = "forward",
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
            video=video,
            prompt=prompt,
            end_image=end_image,
            enable_prompt_expansion=enable_prompt_expansion,
            match_input_fps=match_input_fps,
            frames_per_second=frames_per_second,
            num_context_frames=num_context_frames,
            num_frames=num_frames,
            resolution=resolution,
            end_image_strength=end_image_strength,
            extend_direction=extend_direction,
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
