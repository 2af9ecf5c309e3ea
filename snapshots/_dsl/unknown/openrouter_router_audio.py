class OpenrouterRouterAudio(dsl.Builder, node_type="fal.unknown.OpenrouterRouterAudio"):
    """
    Ask a model of your choice on OpenRouter about a recording and get text back.

    Takes a sound file, a prompt and the model's name, such as one of Google's Gemini line; billed by tokens.

    Args:
        audio: The recording that the model should listen to. WAV, MP3, AIFF, AAC, OGG, FLAC or M4A.
        prompt: The question or task about the recording.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        model: OpenRouter name of the audio-capable model that answers, as vendor/model; billed by the tokens it uses.
        reasoning: Include the model's reasoning in the answer it returns.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
    """

    output: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str],
        system_prompt: dsl.Input[str] | None = None,
        model: dsl.Input[str],
        reasoning: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
        max_tokens: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            prompt=prompt,
            system_prompt=system_prompt,
            model=model,
            reasoning=reasoning,
            temperature=temperature,
            max_tokens=max_tokens,
        )
