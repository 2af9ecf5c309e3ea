class BagelUnderstand(dsl.Builder, node_type="fal.image_to_json.BagelUnderstand"):
    """
    Answer a question about a picture with ByteDance's 7B BAGEL.

    Takes a picture and a prompt and gives text; the other BAGEL nodes draw and edit with the same model.

    Args:
        image: Picture that the question is about.
        prompt: The question about the image.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[str]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            seed=seed,
        )
