class Marlin(dsl.Builder, node_type="fal.vision.Marlin"):
    """
    Describe what happens in a video, and when, with the 2B model Marlin.

    Takes a clip and gives a description of the scene and a list of timed events; Marlin Find looks for one event instead.

    Args:
        video: The video to describe, best no longer than about two minutes. Up to 500 MB.
        prompt: Instruction; best is Marlin's own: Provide a spatial description of this clip followed by time-ranged events. For each event, give the time range as <start - end> and a short description.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        do_sample: Draws the words with some chance; off always takes the likeliest word, and temperature and top_p do nothing.
        temperature: How much chance enters the wording; counts only while do_sample is on.
        top_p: Share of likely words to choose from; counts only while do_sample is on.
    """

    output: dsl.Handle[str]
    scene: dsl.Handle[str]
    events: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str],
        max_tokens: dsl.Input[int] = 2048,
        do_sample: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
        top_p: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            max_tokens=max_tokens,
            do_sample=do_sample,
            temperature=temperature,
            top_p=top_p,
        )
