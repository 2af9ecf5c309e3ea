class FramepackFlf2v(dsl.Builder, node_type="fal.image_to_video.FramepackFlf2v"):
    """
    Bridge a first and a last picture in one long silent take with FramePack, of up to 1800 frames.

    Both pictures are required; a strength sets how much the last one pulls on the clip.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        image: The picture that the video opens with.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; 720p costs one and a half times as much as 480p.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        end_image: The picture on which the video ends.
        strength: Pull of the final image on the whole clip. Higher steers everything toward it, lower leaves the middle freer.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        cfg_scale: dsl.Number = 1.0,
        guidance_scale: dsl.Number = 10.0,
        num_frames: dsl.Input[int] = 240,
        enable_safety_checker: dsl.Input[bool] = False,
        end_image: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.8,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            cfg_scale=cfg_scale,
            guidance_scale=guidance_scale,
            num_frames=num_frames,
            enable_safety_checker=enable_safety_checker,
            end_image=end_image,
            strength=strength,
        )
