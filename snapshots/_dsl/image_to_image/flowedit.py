class Flowedit(dsl.Builder, node_type="fal.image_to_image.Flowedit"):
    """
    Edit a picture with FlowEdit by describing it as it is and as it should be.

    Only the difference between the two prompts changes; no mask is needed, and edit strength is a number of steps.

    Args:
        image: The picture to change, matching the source prompt.
        source_prompt: Describes the picture as it is now.
        target_prompt: Describes the picture as it should be; keep the unchanged parts worded alike.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        src_guidance_scale: Guidance towards the description of the original picture.
        tar_guidance_scale: Guidance towards the description of the wanted picture; higher edits harder.
        n_avg: How many samples are averaged in each step; more are steadier and slower.
        n_max: Edit strength, as the number of steps that may change the picture. Higher departs further.
        n_min: Number of final steps done as plain generation; higher helps changes of style.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        source_prompt: dsl.Input[str],
        target_prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] | None = 28,
        src_guidance_scale: dsl.Number | None = 1.5,
        tar_guidance_scale: dsl.Number | None = 5.5,
        n_avg: dsl.Input[int] | None = 1,
        n_max: dsl.Input[int] | None = 23,
        n_min: dsl.Input[int] | None = 0,
    ) -> None:
        super().__init__(
            image=image,
            source_prompt=source_prompt,
            target_prompt=target_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            src_guidance_scale=src_guidance_scale,
            tar_guidance_scale=tar_guidance_scale,
            n_avg=n_avg,
            n_max=n_max,
            n_min=n_min,
        )
