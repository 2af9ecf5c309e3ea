class OmnilottieVideoToLottie(dsl.Builder, node_type="fal.json_processing.OmnilottieVideoToLottie"):
    """
    Convert a short video into a Lottie animation with OmniLottie.

    Takes a clip, a prompt if wanted, and gives a vector animation file that follows its motion; the picture version invents the motion from words.

    Args:
        prompt: What matters in the conversion, such as shapes or movements to keep; may stay empty.
        video: Clip to rebuild as a vector animation, best with simple flat shapes.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        top_k: How many of the likeliest tokens are in the running; a small number is predictable.
    """

    output: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        video: dsl.FileInput[VideoRef],
        max_tokens: dsl.Input[int] = 4096,
        temperature: dsl.Number = 0.9,
        top_p: dsl.Number = 0.25,
        top_k: dsl.Input[int] = 5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            max_tokens=max_tokens,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
        )
