class BerniniREditVideo(dsl.Builder, node_type="fal.video_to_video.BerniniREditVideo"):
    """
    Edit a video by instruction with Bernini-R, ByteDance's model that generates and edits.

    Changes objects, weather, background or camera angle and keeps the rest; up to 121 frames, silent, without reference pictures.

    Args:
        prompt: The change as an instruction, or what the finished video should show. Concrete words get closest.
        negative_prompt: What should stay out of the video; unset, Wan 2.2's usual list is used.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        max_image_size: Longest edge in pixels to which the footage is limited; it sets the size of the result.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Rewrites the prompt with a language model first; the model was tuned on such prompts.
        num_frames: Number of frames; it is rounded to a multiple of four plus one.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        acceleration: Skips steps to finish sooner at a small loss; none runs them all.
        video: Footage to edit by instruction.
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
        )
