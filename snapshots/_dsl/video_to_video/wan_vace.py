class WanVace(dsl.Builder, node_type="fal.video_to_video.WanVace"):
    """
    Generate or inpaint video with VACE on Wan 2.1, led by an optional source video, mask and reference images.

    The first VACE endpoint: depth or inpainting tasks, 480p to 720p, 81 frames by default, silent; later VACE nodes add pose tasks.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        task: Which of the model's jobs to do.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        video: The source footage that this endpoint works on.
        mask_video: Video that marks, frame by frame, what is to be changed or removed.
        mask_image: Image that marks where the edit or control applies; the rest stays untouched.
        ref_images: Images whose subject or look the video should take over.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
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
        num_frames: dsl.Input[int] | None = 81,
        frames_per_second: dsl.Input[int] | None = 16,
        task: dsl.Input[Literal["depth", "inpainting"]] = "depth",
        shift: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "16:9",
        num_inference_steps: dsl.Input[int] = 30,
        video: dsl.Input[VideoRef] | None = None,
        mask_video: dsl.Input[VideoRef] | None = None,
        mask_image: dsl.Input[ImageRef] | None = None,
        ref_images: dsl.ListInput[ImageRef] | None = None,
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
