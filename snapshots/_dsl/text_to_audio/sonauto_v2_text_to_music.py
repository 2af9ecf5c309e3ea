class SonautoV2TextToMusic(dsl.Builder, node_type="fal.text_to_audio.SonautoV2TextToMusic"):
    """
    Create one or two full songs with Sonauto V2 from a description, style tags, your lyrics or a mix.

    Tempo can be set in beats per minute; its siblings extend or repair songs.

    Args:
        prompt: Description of the song, from which tags and lyrics are written unless you set them yourself.
        tags: Genre, mood and instruments that describe the music.
        lyrics_prompt: Words to sing. Left out, they are written from the description; empty gives an instrumental.
        seed: Number that fixes the chance involved; -1 draws a new one. A song repeats only when it is made from lyrics and tags, not from a prompt.
        prompt_strength: How strongly description and tags steer the song. Higher obeys more but sounds less natural.
        balance_strength: Balance of voice and band: higher gives more natural singing, lower sharper instruments.
        num_songs: How many versions to make; two cost one and a half times the price of one.
        output_format: Kind of audio file: wav and flac lose nothing, the others are smaller.
        output_bit_rate: Data rate of mp3 and m4a files in kilobits a second; the other formats take none.
        bpm: Beats per minute: a number, or auto to let the tags decide.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]
    seed: dsl.Handle[int]
    tags: dsl.Handle[list[str]]
    lyrics: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        tags: dsl.ListInput[str] | None = None,
        lyrics_prompt: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = -1,
        prompt_strength: dsl.Number = 2.0,
        balance_strength: dsl.Number = 0.7,
        num_songs: dsl.Input[int] = 1,
        output_format: dsl.Input[Literal["flac", "mp3", "wav", "ogg", "m4a"]] = "wav",
        output_bit_rate: dsl.Input[Literal[128, 192, 256, 320]] | None = None,
        bpm: dsl.Input[Literal["auto"]] | dsl.Input[int] | None = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            tags=tags,
            lyrics_prompt=lyrics_prompt,
            seed=seed,
            prompt_strength=prompt_strength,
            balance_strength=balance_strength,
            num_songs=num_songs,
            output_format=output_format,
            output_bit_rate=output_bit_rate,
            bpm=bpm,
        )
