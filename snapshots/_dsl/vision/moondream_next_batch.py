class MoondreamNextBatch(dsl.Builder, node_type="fal.vision.MoondreamNextBatch"):
    """
    Caption up to 32 pictures with one prompt in a single run of MoonDreamNext.

    Returns the texts as a list and as a captions file; Moondream batched takes a prompt of its own for every picture.

    Args:
        images_data: Address of the list of pictures to caption, 32 at most.
        prompt: One question or instruction, put to every picture in the list.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
    """

    output: dsl.Handle[AssetRef]
    outputs: dsl.Handle[list[str]]

    def __init__(
        self,
        *,
        images_data: dsl.FileInput[AssetRef],
        prompt: dsl.Input[str],
        max_tokens: dsl.Input[int] = 64,
    ) -> None:
        super().__init__(
            images_data=images_data,
            prompt=prompt,
            max_tokens=max_tokens,
        )
