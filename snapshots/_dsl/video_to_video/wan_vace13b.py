class WanVace13b(dsl.Builder, node_type="fal.video_to_video.WanVace13b"):
    """
    Generate controlled video with the small VACE 1.3B on Wan 2.1, by depth, pose or mask.

    Takes a prompt with footage, mask and reference pictures as needed; silent, 480p to 720p, lighter than VACE 14B.

    Args:
        prompt: What the finished video should show: a description, not an instruction. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_frames: Number of frames to make from reference pictures alone; with a video or mask video, its length counts instead, up to 241 frames.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        task: What the footage is for: depth keeps its layout, pose its movement, inpainting changes a masked part.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height; auto works it out from the input.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        video: Footage that guides the new video, by its depth, its poses or around its masked part.
        mask_video: Video that marks, frame by frame, the part to repaint; ignored when a mask picture is given.
        mask_image: Picture that marks the part to repaint; a mask video is made from it, and one of your own is then ignored.
        ref_images: Pictures whose subject or look the video should take over.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        preprocess: Turns ordinary footage into the control video of the chosen task; leave off if it is one already.
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
        num_frames: dsl.Input[int] = 81,
        frames_per_second: dsl.Input[int] = 16,
        task: dsl.Input[Literal["depth", "inpainting", "pose"]] = "depth",
        shift: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "16:9",
        num_inference_steps: dsl.Input[int] = 30,
        video: dsl.FileInput[VideoRef] | None = None,
        mask_video: dsl.FileInput[VideoRef] | None = None,
        mask_image: dsl.FileInput[ImageRef] | None = None,
        ref_images: dsl.FileListInput[ImageRef] | None = None,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        preprocess: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            task=task,
            shift=shift,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            video=video,
            mask_video=mask_video,
            mask_image=mask_image,
            ref_images=ref_images,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            preprocess=preprocess,
        )
