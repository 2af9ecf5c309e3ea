class Omnilottie(dsl.Builder, node_type="fal.json_processing.Omnilottie"):
    """
    Generate a Lottie animation file from a description with OmniLottie.

    Works from text and gives a vector animation for web and apps; the sibling nodes start from a picture or a video.

    Args:
        prompt: Shapes, colours and movement of the animation, in words.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        top_k: How many of the likeliest tokens are in the running; a small number is predictable.
    """

    output: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        max_tokens: dsl.Input[int] = 4096,
        temperature: dsl.Number = 0.9,
        top_p: dsl.Number = 0.25,
        top_k: dsl.Input[int] = 5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            max_tokens=max_tokens,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
        )
