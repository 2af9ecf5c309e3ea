class IdeogramCustomModelsGenerate(dsl.Builder, node_type="fal.text_to_image.IdeogramCustomModelsGenerate"):
    """
    Generate images with an Ideogram model that you trained on your own pictures.

    Takes the model's identifier and a prompt, in fifteen shapes and three speeds; plain Ideogram 3.0 needs no training.

    Args:
        model_id: Identifier of your trained model, as the training node returns it; its training must be finished.
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        rendering_speed: Trade between waiting time and quality: turbo is quickest, quality finest.
        num_images: How many pictures to make in one run; more of them cost more.
        negative_prompt: What should stay out of the picture; where it contradicts the prompt, the prompt wins.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        model_id: dsl.Input[str],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[
            Literal[
                "1:3",
                "3:1",
                "1:2",
                "2:1",
                "9:16",
                "16:9",
                "10:16",
                "16:10",
                "2:3",
                "3:2",
                "3:4",
                "4:3",
                "4:5",
                "5:4",
                "1:1",
            ]
        ] = "1:1",
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        num_images: dsl.Input[int] = 1,
        negative_prompt: dsl.Input[str] = "",
        expand_prompt: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            model_id=model_id,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            rendering_speed=rendering_speed,
            num_images=num_images,
            negative_prompt=negative_prompt,
            expand_prompt=expand_prompt,
            seed=seed,
        )
