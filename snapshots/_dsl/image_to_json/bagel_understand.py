class BagelUnderstand(dsl.Builder, node_type="fal.image_to_json.BagelUnderstand"):
    """
    Ask ByteDance's 7B Bagel a question about an image and get the answer as text with seed and timings in JSON; the reading half of a model that can also draw and edit.

    Args:
        image: Image to work from: the picture to edit, animate, measure or describe.
        prompt: The question about the image.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[str]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            seed=seed,
        )
