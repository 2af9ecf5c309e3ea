class BerniniRReferenceEditVideo(dsl.Builder, node_type="fal.video_to_video.BerniniRReferenceEditVideo"):
    """
    Edit a video after one to five reference pictures with Bernini-R.

    Takes things, surfaces, places, styles or weather over from the pictures; the plain edit node works by words alone.

    Args:
        prompt: The change as an instruction, or what the finished video should show. Concrete words get closest.
        negative_prompt: What should stay out of the video; unset, Wan 2.2's usual list is used.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        max_image_size: Longest edge in pixels to which footage and references are limited; it sets the size of the result.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Rewrites the prompt with a language model first; the model was tuned on such prompts.
        num_frames: Number of frames; it is rounded to a multiple of four plus one.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        acceleration: Skips steps to finish sooner at a small loss; none runs them all.
        video: Footage to edit after the reference pictures.
        reference_images: Pictures of the object, material, background, style or weather to bring into the video.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] | None = None,
        num_inference_steps: dsl.Input[int] = 30,
        max_image_size: dsl.Input[int] = 848,
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = False,
        num_frames: dsl.Input[int] = 81,
        frames_per_second: dsl.Input[int] = 16,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "none",
        video: dsl.FileInput[VideoRef],
        reference_images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            max_image_size=max_image_size,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            acceleration=acceleration,
            video=video,
            reference_images=reference_images,
        )
