class BerniniRReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.BerniniRReferenceToVideo"):
    """
    Generate one continuous shot around up to five reference pictures with Bernini-R.

    5 to 121 frames without scene cuts, a long edge of up to 1280 pixels in three shapes; frames and frame rate can be set.

    Args:
        prompt: The scene and the camera movement.
        negative_prompt: What should stay out of the video; without it the standard negative prompt of Wan 2.2 is used.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        max_image_size: Longer edge of the video in pixels; larger is sharper and takes longer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model rewrite the prompt first; the model was tuned on such longer prompts.
        num_frames: Number of frames, brought to a multiple of four plus one; more of them give a longer clip.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        acceleration: Regular skips some steps for speed at a small loss of quality; none runs them all.
        reference_images: Pictures of the subjects that the video should show.
        aspect_ratio: Shape of the video as width to height.
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
        reference_images: dsl.FileListInput[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
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
            reference_images=reference_images,
            aspect_ratio=aspect_ratio,
        )
