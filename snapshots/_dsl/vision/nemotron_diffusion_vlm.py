class NemotronDiffusionVlm(dsl.Builder, node_type="fal.vision.NemotronDiffusionVlm"):
    """
    Answer a question about a picture with NVIDIA's Nemotron Diffusion VLM 8B, which writes by diffusion.

    Takes a picture and a prompt; steps, block length and confidence threshold can be set.

    Args:
        image: Picture that the question is about.
        prompt: The question about the picture, or what to describe, read or count in it.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        num_inference_steps: Diffusion steps for the answer. A number of your own must be divisible by max tokens over block length, and no smaller.
        block_length: How many tokens the decoder works on at a time.
        threshold: How sure the decoder must be before it fixes a word; lower finishes sooner and errs more.
    """

    output: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
