class SonautoV2TextToMusic(dsl.Builder, node_type="fal.text_to_audio.SonautoV2TextToMusic"):
    """
    Generate one or two full songs with Sonauto V2 from a description, style tags, your own lyrics or any mix of them.

    Tempo can be fixed in BPM; the inpaint sibling repairs parts afterwards.

    Args:
        lyrics_prompt: Words to sing. Left out, they are written from the description; empty gives an instrumental.
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        prompt_strength: How strongly description and tags steer the song. Higher obeys more but sounds less natural.
        balance_strength: Balance of voice and band: higher gives more natural singing, lower sharper instruments.
        bpm: Beats per minute; left open, they follow from the style.
        num_songs: How many versions of the song to make; two cost less than twice as much.
        output_bit_rate: Data rate of compressed sound files; lossless ones ignore it.
        output_format: Kind of audio file: wav and flac lose nothing, the others are smaller.
        tags: Genre, mood and instruments that describe the music.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]
    seed: dsl.Handle[int]
    lyrics: dsl.Handle[str]
    tags: dsl.Handle[list[str]]

    def __init__(
        self,
        *,
        lyrics_prompt: dsl.Input[str] | None = None,
        prompt: dsl.Input[str] | None = None,
        prompt_strength: dsl.Number = 2.0,
        balance_strength: dsl.Number = 0.7,
        bpm: dsl.Input[Literal["auto"]] | dsl.Number = "auto",
        num_songs: dsl.Input[int] = 1,
        output_bit_rate: dsl.Input[Literal[128, 192, 256, 320]] | None = None,
        output_format: dsl.Input[Literal["flac", "mp3", "wav", "ogg", "m4a"]] = "wav",
        tags: dsl.ListInput[str] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            lyrics_prompt=lyrics_prompt,
            prompt=prompt,
            prompt_strength=prompt_strength,
            balance_strength=balance_strength,
            bpm=bpm,
            num_songs=num_songs,
            output_bit_rate=output_bit_rate,
            output_format=output_format,
            tags=tags,
            seed=seed,
        )
