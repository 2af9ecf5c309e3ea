class Nextstep1(dsl.Builder, node_type="fal.image_to_image.Nextstep1"):
    """
    Edit a picture by instruction with NextStep-1, StepFun's autoregressive model.

    Takes the picture, a prompt and a required negative prompt, and nothing else; returns one picture.

    Args:
        image: The picture to change.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
    """

    output: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
        )
