class OpenrouterRouterAudio(dsl.Builder, node_type="fal.unknown.OpenrouterRouterAudio"):
    """
    Ask an audio-capable model on OpenRouter about a recording: audio and a prompt go in, text comes out, billed by tokens.

    You choose the model by name; WAV, MP3, FLAC and others are accepted.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        prompt: The question or task about the recording.
        model: OpenRouter name of the audio-capable model that answers, as vendor/model.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        reasoning: Include the model's reasoning in the answer it returns.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
    """

    output: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        prompt: dsl.Input[str],
        model: dsl.Input[str],
        system_prompt: dsl.Input[str] | None = None,
        max_tokens: dsl.Input[int] | None = None,
        reasoning: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            audio=audio,
            prompt=prompt,
            model=model,
            system_prompt=system_prompt,
            max_tokens=max_tokens,
            reasoning=reasoning,
            temperature=temperature,
        )
