class HunyuanCustom(dsl.Builder, node_type="fal.image_to_video.HunyuanCustom"):
    """
    Generate a new scene around the subject of one picture with Tencent's HunyuanCustom.

    The person or thing stays itself while the prompt decides the rest; 81 to 129 silent frames, 512p or 720p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        image: Picture of the subject to keep consistent. The scene around it comes from the prompt, not from this image.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; 720p costs one and a half times as much as the small size.
        fps: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        num_frames: Number of frames to make: more of them give a longer clip.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "Aerial view, aerial view, overexposed, low quality, deformation, a poor composition, bad hands, bad teeth, bad eyes, bad limbs, distortion, blurring, text, subtitles, static, picture, black border.",
        image: dsl.FileInput[ImageRef],
        num_inference_steps: dsl.Input[int] = 30,
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        resolution: dsl.Input[Literal["512p", "720p"]] = "512p",
        fps: dsl.Input[int] = 25,
        cfg_scale: dsl.Number = 7.5,
        num_frames: dsl.Input[int] = 129,
        enable_prompt_expansion: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            num_inference_steps=num_inference_steps,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            fps=fps,
            cfg_scale=cfg_scale,
            num_frames=num_frames,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
        )
