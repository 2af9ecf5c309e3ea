class NemotronDiffusionVlm(dsl.Builder, node_type="fal.vision.NemotronDiffusionVlm"):
    """
    fal-ai/nemotron-diffusion-vlm on fal.ai: its words are not written yet.

    Args:
        image: The picture to look at.
        prompt: The question about the picture, or what to describe, read or count in it.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
    """

    output: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        max_tokens: dsl.Input[int] = 512,
        num_inference_steps: dsl.Input[int] | None = 256,
        block_length: dsl.Input[int] = 32,
        threshold: dsl.Number = 0.9,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            max_tokens=max_tokens,
            num_inference_steps=num_inference_steps,
            block_length=block_length,
            threshold=threshold,
        )
