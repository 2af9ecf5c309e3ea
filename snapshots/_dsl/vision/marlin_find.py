class MarlinFind(dsl.Builder, node_type="fal.vision.MarlinFind"):
    """
    Find the moment in a video that you describe, with the 2B model Marlin.

    Takes a clip and a short description and gives the start and end of that event; plain Marlin describes the whole clip.

    Args:
        video: The video to search. Up to 500 MB.
        prompt: The event to find, described in plain words.
        do_sample: Draws the answer with some chance; off always takes the likeliest word, and temperature and top_p do nothing.
        temperature: How much chance enters the answer; counts only while do_sample is on.
        top_p: Share of likely words to choose from; counts only while do_sample is on.
    """

    output: dsl.Handle[dict[str, Any]]
    text: dsl.Handle[str]
    format_ok: dsl.Handle[bool]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str],
        do_sample: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
        top_p: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            do_sample=do_sample,
            temperature=temperature,
            top_p=top_p,
        )
