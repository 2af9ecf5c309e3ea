class WanI2v(dsl.Builder, node_type="fal.image_to_video.WanI2v"):
    """
    Animate a picture with the open Wan 2.1, for 81 to 100 silent frames at 480p or 720p.

    Takes a picture and a prompt, with guidance, shift and steps to set; Pro gives 1080p with little to set, the LoRA version takes add-ons.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        image: Picture that the video opens with. If its shape differs from the video's, it is scaled and cropped at the middle.
        num_frames: Number of frames to make: more of them give a longer clip. Above 81 the run costs 1.25 times as much.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; 480p costs half of 720p.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guide_scale: How closely the prompt is followed: higher is stricter, but may cost quality.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        aspect_ratio: Shape of the video as width to height; auto takes it from the picture.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        image: dsl.FileInput[ImageRef],
        num_frames: dsl.Input[int] | None = 81,
        frames_per_second: dsl.Input[int] | None = 16,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        num_inference_steps: dsl.Input[int] = 30,
        guide_scale: dsl.Number = 5.0,
        shift: dsl.Number = 5.0,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            guide_scale=guide_scale,
            shift=shift,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            aspect_ratio=aspect_ratio,
        )
