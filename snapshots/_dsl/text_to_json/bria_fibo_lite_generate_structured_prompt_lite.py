class BriaFiboLiteGenerateStructured_promptLite(
    dsl.Builder, node_type="fal.text_to_json.BriaFiboLiteGenerateStructured_promptLite"
):
    """
    Write a leaner structured prompt for Bria's FIBO Lite, without a field for emotions.

    Takes an idea, a picture or an earlier structure, whose lettering is a bare list; retired at fal, the plain structured-prompt node goes on.

    Args:
        prompt: The picture in plain words, to be turned into a structured description.
        structured_prompt: An earlier structure to refine by the prompt, in place of starting anew.
        image: Picture to describe, as a model for the new one.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        structured_prompt: dsl.Input[shared.BriaStructuredPrompt2] | None = None,
        image: dsl.FileInput[ImageRef] | None = None,
        seed: dsl.Input[int] = 5555,
    ) -> None:
        super().__init__(
            prompt=prompt,
            structured_prompt=structured_prompt,
            image=image,
            seed=seed,
        )
