class WanVace14bReframe(dsl.Builder, node_type="fal.video_to_video.WanVace14bReframe"):
    """
    Reshape a single shot to 16:9, 1:1 or 9:16 with VACE 14B on Wan 2.1, which paints the added canvas.

    Length and frame rate follow the input, borders are trimmed, the prompt may stay empty. Long Reframe handles films with cuts.

    Args:
        prompt: What should appear in the painted areas; optional for reframing.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        match_input_num_frames: Makes the result as many frames long as the input; off uses a set frame count.
        num_frames: Number of frames to make; used only while the frame count of the input is not matched.
        match_input_frames_per_second: Takes the frame rate over from the input clip; off uses a set rate.
        frames_per_second: Frame rate of the video; ignored while the rate of the input is matched.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; auto goes by the clip, higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height; auto takes that of the clip.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        sampler: Procedure that steps from noise to video; each one treats detail a little differently.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        video: A single shot that should get another shape.
        first_frame: Picture that the reframed video opens with, already in the new shape.
        last_frame: Picture that the video closes with.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        num_interpolated_frames: How many extra frames are invented between two generated ones; 0 invents none.
        temporal_downsample_factor: How strongly frames are skipped before processing and refilled after; zero skips none.
        enable_auto_downsample: Thins out the frames of a long clip so that the model can take it, then fills them in again.
        auto_downsample_min_fps: Lowest frame rate that thinning may reach; raise it for fast motion, lower it for calm clips.
        interpolator_model: Method that invents frames in between to smooth the motion: rife is quick, film copes better with large movements.
        transparency_mode: What fills transparent parts of the first and last frame.
        return_frames_zip: Also hands back all frames as single pictures in a zip archive.
        zoom_factor: Enlarges the clip on its canvas and cuts off the edges; zero leaves it whole, higher crops more.
        trim_borders: Cuts away plain borders around the input.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]
    frames_zip: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        negative_prompt: dsl.Input[
            str
        ] = "letterboxing, borders, black bars, bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        match_input_num_frames: dsl.Input[bool] = True,
        num_frames: dsl.Input[int] = 81,
        match_input_frames_per_second: dsl.Input[bool] = True,
        frames_per_second: dsl.Input[int] | None = 16,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.ResolutionAutoTo720pValue] = "auto",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 5.0,
        sampler: dsl.Input[shared.WanSamplerValue] = "unipc",
        shift: dsl.Number = 5.0,
        video: dsl.FileInput[VideoRef],
        first_frame: dsl.FileInput[ImageRef] | None = None,
        last_frame: dsl.FileInput[ImageRef] | None = None,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        acceleration: dsl.Input[shared.AccelerationLowRegularValue] | None = "regular",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        num_interpolated_frames: dsl.Input[int] = 0,
        temporal_downsample_factor: dsl.Input[int] = 0,
        enable_auto_downsample: dsl.Input[bool] = False,
        auto_downsample_min_fps: dsl.Number = 15.0,
        interpolator_model: dsl.Input[shared.InterpolatorModelValue] = "film",
        transparency_mode: dsl.Input[shared.TransparencyModeValue] = "content_aware",
        return_frames_zip: dsl.Input[bool] = False,
        zoom_factor: dsl.Number = 0.0,
        trim_borders: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            match_input_num_frames=match_input_num_frames,
            num_frames=num_frames,
            match_input_frames_per_second=match_input_frames_per_second,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            sampler=sampler,
            shift=shift,
            video=video,
            first_frame=first_frame,
            last_frame=last_frame,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            num_interpolated_frames=num_interpolated_frames,
            temporal_downsample_factor=temporal_downsample_factor,
            enable_auto_downsample=enable_auto_downsample,
            auto_downsample_min_fps=auto_downsample_min_fps,
            interpolator_model=interpolator_model,
            transparency_mode=transparency_mode,
            return_frames_zip=return_frames_zip,
            zoom_factor=zoom_factor,
            trim_borders=trim_borders,
        )
